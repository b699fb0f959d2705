package org.safepassage.service.access;

import org.safepassage.service.access.SignInLinks.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the first sign-in changes, all at once: the link is used, the passphrase set, a secret for codes made. */
@Component
class FirstSteps {
    private final SignInLinks links;
    private final Credentials credentials;

    FirstSteps(SignInLinks links, Credentials credentials) {
        this.links = links;
        this.credentials = credentials;
    }

    /** False when somebody else used the link in the meantime; nothing is changed then. */
    @Transactional
    public boolean passphrase(String token, AccountId account, String passphrase) {
        if (links.use(token, Kind.FIRST).filter(account::equals).isEmpty()) {
            return false;
        }
        credentials.setPassphrase(account, passphrase);
        credentials.newCodeSecret(account);
        return true;
    }

    CodeSecret secret(AccountId account) {
        return credentials
                .codeSecret(account)
                .orElseThrow(() -> new IllegalStateException("account " + account.value() + " has no code secret"));
    }
}
