package org.safepassage.service.pages;

/** What is wrong with one field of a form: the field's id, and words that say how to put it right. */
public record Fault(String field, String words) {}
