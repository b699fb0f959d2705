package org.safepassage.service;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The application's root: component scanning and the module rules start from this package. */
@SpringBootApplication
@Modulithic(systemName = "Safe Passage")
public class SafePassage {}
