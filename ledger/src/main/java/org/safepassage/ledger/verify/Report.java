package org.safepassage.ledger.verify;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a verification found.
 *
 * @param entries  entries that the checkpoint covers
 * @param root     base64 of the root computed from the entries; empty when they could not all be read
 * @param ok       no fault was found
 * @param faults   at most a thousand of them
 * @param faultsInAll how many were found
 * @param filesBeyond files that a writer has put beyond the checkpoint; no fault, they await the next one
 */
public record Report(long entries, String root, boolean ok, List<Fault> faults, long faultsInAll, long filesBeyond) {
    static Report of(long entries, String root, Findings findings, long filesBeyond) {
        return new Report(entries, root, findings.count() == 0, findings.faults(), findings.count(), filesBeyond);
    }

    /** Throws the first fault, for callers that cannot go on with any. */
    public void orThrow() throws Fault {
        if (!ok) {
            throw faults.getFirst();
        }
    }

    public String words() {
        StringBuilder words = new StringBuilder();
        if (ok) {
            words.append("The log holds: ")
                    .append(Fault.number(entries))
                    .append(" entries, root ")
                    .append(root)
                    .append('\n');
        } else {
            words.append("The log does NOT hold: ").append(Fault.number(faultsInAll));
            words.append(faultsInAll == 1 ? " fault\n" : " faults\n");
            faults.forEach(
                    fault -> words.append("  ").append(fault.getMessage()).append('\n'));
            if (faultsInAll > faults.size()) {
                words.append("  and ")
                        .append(Fault.number(faultsInAll - faults.size()))
                        .append(" more\n");
            }
        }
        if (filesBeyond > 0) {
            words.append(Fault.number(filesBeyond)).append(" files lie beyond the checkpoint and await the next one\n");
        }
        return words.toString();
    }

    /** One JSON object on one line. */
    public String json(double seconds) {
        String list = faults.stream()
                .map(fault -> "{\"type\":" + quoted(fault.getClass().getSimpleName()) + ",\"place\":"
                        + quoted(fault.place()) + ",\"words\":" + quoted(String.valueOf(fault.getMessage())) + "}")
                .collect(Collectors.joining(","));
        return "{\"entries\":" + entries + ",\"root\":" + quoted(root) + ",\"ok\":" + ok + ",\"faults\":[" + list
                + "],\"faultsInAll\":" + faultsInAll + ",\"filesBeyond\":" + filesBeyond + ",\"seconds\":" + seconds
                + "}";
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
