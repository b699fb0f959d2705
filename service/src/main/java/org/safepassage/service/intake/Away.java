package org.safepassage.service.intake;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that is away for a moment, and will be back, from a fault that comes again however often one tries. */
public final class Away {
    private Away() {}

    public static boolean is(RuntimeException fault) {
        boolean away = fault instanceof DataAccessResourceFailureException
                || fault instanceof TransientDataAccessException
                || fault instanceof RecoverableDataAccessException
                || fault instanceof CannotCreateTransactionException
                || fault instanceof TransactionSystemException;
        return away && !DiskFull.isCauseOf(fault);
    }
}
