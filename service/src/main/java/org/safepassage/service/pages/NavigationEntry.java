package org.safepassage.service.pages;

/**
 * One entry of the staff navigation. A module with screens publishes one bean for each entry of its own.
 *
 * @param order lower stands further left
 * @param needs the name of what a viewer must be allowed for the entry to be shown; "" shows it to everyone signed in
 */
public record NavigationEntry(int order, String address, String words, String needs) {
    boolean isFor(Viewer viewer) {
        return needs.isEmpty() || viewer.may().contains(needs);
    }

    boolean holds(String address) {
        return address.equals(this.address) || address.startsWith(this.address + "/");
    }
}
