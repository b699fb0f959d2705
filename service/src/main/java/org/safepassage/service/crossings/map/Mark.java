package org.safepassage.service.crossings.map;

import org.safepassage.service.pages.Tag;

/** One place on the map. Shape and colour are those of its status elsewhere on the page. */
public record Mark(String name, double latitude, double longitude, Tag.Tone tone, boolean alert, boolean crossing) {}
