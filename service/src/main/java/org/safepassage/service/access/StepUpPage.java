package org.safepassage.service.access;

/** @param to where to go on to: a path of ours */
public record StepUpPage(String to) {}
