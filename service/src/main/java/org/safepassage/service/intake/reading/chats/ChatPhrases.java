package org.safepassage.service.intake.reading.chats;

import java.util.regex.Pattern;

/** The phrases an export puts in place of words: for media, deleted messages and what the app itself says. */
final class ChatPhrases {
    private static final Pattern OMITTED = Pattern.compile(
            "(?i)<?(media|image|video|audio|sticker|gif|document|contact card|video note|voice message)( message)? omitted>?"
                    + "|<?(رسانه (حذف|پیوست) (شد|شده|نشده)|رسانه‌? ?(ضمیمه|پیوست)?‌? ?نشده(‌? ?است)?|مدیا حذف شده?|فایل رسانه حذف شد|رسنۍ پرېښودل شوې)>?"
                    + "|<?(تم استبعاد الوسائط|تم استبعاد الصورة|medien ausgeschlossen|médias omis|multimedia omitido|medya dahil edilmedi)>?");
    private static final Pattern ATTACHED = Pattern.compile(
            "(?is)<attached: (?<ios>[^>]+)>(?<c1>.*)|(?<android>[^\\s/\\\\:]{1,200}\\.\\w{2,5}) \\((file attached|فایل پیوست شد|فایل پیوست شده|فایل ضمیمه شد|الملف مرفق|ضمیمه شوی فایل|datei angehängt|fichier joint)\\)(?<c2>.*)"
                    + "|<(?:پیوست شد|ضمیمه|مرفق|angehängt|pièce jointe)\\s?: ?(?<other>[^>]+)>(?<c3>.*)");
    private static final Pattern DELETED = Pattern.compile(
            "(?i)(this message was deleted|you deleted this message|this message was deleted by admin.{0,60}|این پیام (حذف|پاک) (شد|شده است|شده)|شما این پیام را (حذف|پاک) کردید"
                    + "|دا پیغام (ړنګ|حذف) شو(ی)?|تاسو دا پیغام ړنګ کړ|تم حذف هذه الرسالة|diese nachricht wurde gelöscht|ce message a été supprimé)\\.?");
    private static final Pattern SYSTEM = Pattern.compile(
            "(?i).*(messages and calls are end-to-end encrypted|messages to this (chat|group).{0,60}encrypted|security code.{0,30}changed|created (this )?group"
                    + "|changed (the|this) (group|subject|group's icon|group description)|changed their phone number|changed to \\+?\\d|was added|were added|added you"
                    + "|joined using this group|joined from the community|you're now an admin|is a contact|missed (voice|video|group).{0,10} call|disappearing messages"
                    + "|پیام‌? ?ها و تماس‌? ?ها.{0,40}(رمزنگاری|رمزگذاری)|رمزنگاری سرتاسر|گروه را ایجاد کرد|را اضافه کرد|گروه را ترک کرد|کد امنیتی.{0,40}تغییر"
                    + "|پیغامونه او (زنګونه|تلیفونونه).{0,40}|ګروپ جوړ کړ|له ګروپه ووت|الرسائل والمكالمات مشفرة).*");

    private ChatPhrases() {}

    static boolean omitted(String text) {
        return text.length() < 80 && OMITTED.matcher(text.strip()).matches();
    }

    static boolean deleted(String text) {
        return text.length() < 100 && DELETED.matcher(text.strip()).matches();
    }

    static boolean system(String text) {
        return text.length() < 400 && SYSTEM.matcher(text.replace('\n', ' ')).matches();
    }

    /** File name and caption, or an empty array when no file is named. */
    static String[] attached(String text) {
        if (text.length() > 10_000 || text.indexOf('.') < 0) return new String[0];
        var found = ATTACHED.matcher(text.strip());
        if (!found.matches()) return new String[0];
        if (found.group("ios") != null)
            return new String[] {found.group("ios").strip(), found.group("c1").strip()};
        if (found.group("android") != null)
            return new String[] {found.group("android"), found.group("c2").strip()};
        return new String[] {found.group("other").strip(), found.group("c3").strip()};
    }
}
