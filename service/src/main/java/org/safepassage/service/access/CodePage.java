package org.safepassage.service.access;

/** @param address where the code is posted to */
public record CodePage(String address, String to) {}
