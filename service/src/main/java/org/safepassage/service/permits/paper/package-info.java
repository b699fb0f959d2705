/**
 * Writes authorisations: the bytes of a seal, its QR code, the page that is printed, certificates and signed lists. It signs nothing
 * itself and shares no code with the verifier, so that one mistake is not made twice.
 */
@NullMarked
package org.safepassage.service.permits.paper;

import org.jspecify.annotations.NullMarked;
