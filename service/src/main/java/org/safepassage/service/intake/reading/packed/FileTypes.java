package org.safepassage.service.intake.reading.packed;

import java.util.Locale;

/** The media type that a name's ending stands for, where nothing else states one. */
public final class FileTypes {
    private FileTypes() {}

    public static String of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "txt" -> "text/plain";
            case "csv" -> "text/csv";
            case "vcf" -> "text/vcard";
            case "htm", "html" -> "text/html";
            case "eml" -> "message/rfc822";
            case "jpg", "jpeg" -> "image/jpeg";
            case "png" -> "image/png";
            case "webp" -> "image/webp";
            case "gif" -> "image/gif";
            case "mp4" -> "video/mp4";
            case "3gp" -> "video/3gpp";
            case "opus", "ogg" -> "audio/ogg";
            case "m4a" -> "audio/mp4";
            case "mp3" -> "audio/mpeg";
            case "pdf" -> "application/pdf";
            case "zip" -> "application/zip";
            case "doc" -> "application/msword";
            case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case "xls" -> "application/vnd.ms-excel";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            default -> "application/octet-stream";
        };
    }
}
