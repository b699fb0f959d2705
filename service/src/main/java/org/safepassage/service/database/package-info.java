/**
 * Starts or finds PostgreSQL for a data folder, makes its roles and brings its tables up to date. The service must
 * never run on the owner's role, and a second server must never start on the same data.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.safepassage.service.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
