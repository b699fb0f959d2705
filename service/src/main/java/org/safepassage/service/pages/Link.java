package org.safepassage.service.pages;

/** An address within the service and the words that stand for it; the words name what is there, never "View". */
public record Link(String address, String words) {}
