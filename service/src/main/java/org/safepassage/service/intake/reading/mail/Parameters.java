package org.safepassage.service.intake.reading.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * A structured value with parameters (RFC 2045 with RFC 2231), as lenient as senders need: comments, missing quotes,
 * spaces in unquoted values, pieces out of order, encoded words where none may stand.
 *
 * @param value what stands before the first semicolon, in lower case, comments removed
 */
record Parameters(String value, List<Parameter> list) {

    /** One parameter as it stood; name in lower case, with any RFC 2231 marks; value without its quotes. */
    record Parameter(String name, String value, boolean quoted) {}

    static Parameters parse(String header) {
        var scan = new ParameterScan(header);
        String value = scan.upTo(";").strip().toLowerCase(Locale.ROOT);
        var list = new ArrayList<Parameter>();
        if (value.contains("=") && !value.contains("/")) {
            scan.restart();
            value = "";
        }
        while (scan.more() && list.size() < 200) {
            String name = scan.name();
            if (scan.at('=')) {
                scan.skip();
                scan.spaces();
                boolean quoted = scan.at('"');
                String text = quoted
                        ? scan.quoted()
                        : withoutSingleQuotes(scan.upTo(";").strip());
                if (quoted) text += scan.upTo(";").replace("\"", "").strip();
                list.add(new Parameter(name, text, quoted));
            }
            scan.upTo(";");
            scan.skip();
        }
        return new Parameters(withoutQuotes(value), list);
    }

    private static String withoutSingleQuotes(String value) {
        boolean quoted = value.length() > 2 && value.startsWith("'") && value.endsWith("'");
        return quoted && value.indexOf('\'', 1) == value.length() - 1 ? value.substring(1, value.length() - 1) : value;
    }

    private static String withoutQuotes(String value) {
        String bare = value.replace("\"", "").strip();
        return bare.length() > 1 && bare.startsWith("'") && bare.endsWith("'")
                ? bare.substring(1, bare.length() - 1)
                : bare;
    }

    /** The value of a parameter, pieces joined and decoded; the RFC 2231 form is believed before the plain one; "" if none. */
    String text(String name) {
        String extended = extended(name);
        if (!extended.isEmpty()) return extended;
        for (Parameter parameter : list) {
            if (parameter.name().equals(name) && !parameter.value().isEmpty())
                return HeaderText.decode(parameter.value());
        }
        return "";
    }

    private String extended(String name) {
        var pieces = new TreeMap<Integer, ParameterPiece>();
        for (Parameter parameter : list) {
            if (!parameter.name().startsWith(name + "*")) continue;
            String marks = parameter.name().substring(name.length() + 1);
            boolean encoded = marks.isEmpty() || marks.endsWith("*");
            String number = marks.replace("*", "");
            if (number.isEmpty()) pieces.putIfAbsent(-1, new ParameterPiece(parameter.value(), true));
            else if (number.matches("[0-9]{1,4}"))
                pieces.putIfAbsent(Integer.parseInt(number), new ParameterPiece(parameter.value(), encoded));
        }
        if (pieces.isEmpty()) return "";
        if (pieces.size() > 1) pieces.remove(-1);
        return ParameterPiece.join(List.copyOf(pieces.values()));
    }

    /** Every reading of a parameter that some program would take, the likeliest first. */
    List<String> readings(String name) {
        var readings = new java.util.LinkedHashSet<String>();
        for (Parameter parameter : list) {
            if (!parameter.name().equals(name)) continue;
            readings.add(parameter.value());
            if (!parameter.quoted()) {
                readings.add(withoutComments(parameter.value()).strip());
                readings.add(withoutQuotes(parameter.value()));
                int space = parameter.value().indexOf(' ');
                if (space > 0) readings.add(parameter.value().substring(0, space));
            }
            readings.add(HeaderText.decode(parameter.value()));
        }
        String extended = extended(name);
        if (!extended.isEmpty()) readings.add(extended);
        return List.copyOf(readings);
    }

    static String withoutComments(String header) {
        if (header.indexOf('(') < 0) return header;
        return new ParameterScan(header).upTo("");
    }
}
