/**
 * Says whether a travel authorisation is genuine, from its bytes, a trust list and revocation lists alone. It shares no code with
 * what writes them, knows no database, no network and no framework, and accepts nothing that it has not understood to the last byte.
 */
@NullMarked
@NamedInterface("check")
package org.safepassage.service.permits.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
