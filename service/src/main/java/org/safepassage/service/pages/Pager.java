package org.safepassage.service.pages;

/**
 * Where one stands in a long list. Pages count from 1.
 *
 * @param address the list's address, to which `page=N` is added
 */
public record Pager(String address, int page, int pages, long rows) {
    public Pager {
        if (page < 1 || page > Math.max(1, pages)) {
            throw new IllegalArgumentException("page " + page + " of " + pages);
        }
    }

    /** The pager for a list of so many rows, shown so many at a time; a page beyond the end becomes the last one. */
    public static Pager of(String address, int page, long rows, int perPage) {
        int pages = (int) Math.max(1, (rows + perPage - 1) / perPage);
        return new Pager(address, Math.clamp(page, 1, pages), pages, rows);
    }

    public long offset(int perPage) {
        return (long) (page - 1) * perPage;
    }

    public String at(int other) {
        return address + (address.contains("?") ? "&" : "?") + "page=" + other;
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages;
    }
}
