package org.safepassage.service.access;

/** @param to where to go when signed in: a path of ours */
public record SignInPage(String name, String to) {}
