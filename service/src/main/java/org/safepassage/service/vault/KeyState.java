package org.safepassage.service.vault;

/** What has become of a key. */
public enum KeyState {
    /** It opens what it sealed. */
    OPENS,
    /** It was destroyed, and the record of erasures says so. */
    ERASED,
    /** Its place is empty though no erasure is recorded: the file was damaged. */
    EMPTIED,
    /** Its bytes are not what they were. */
    DAMAGED,
    /** The folder is older than what refers to the key, or another one. */
    MISSING
}
