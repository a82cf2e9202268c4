package lemonade.cli;

import java.util.Locale;

/** A short code for what nobody foresaw: the same for the same place in the program, and without anything of the owner's. */
final class Unexpected {

    private static final int FRAMES = 6;

    private Unexpected() {}

    /** Six letters and digits such as {@code A3-09F2}. */
    static String code(Throwable thrown) {
        int hash = thrown.getClass().getName().hashCode();
        StackTraceElement[] frames = thrown.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            hash = hash * 31 + frames[i].getClassName().hashCode();
            hash = hash * 31 + frames[i].getMethodName().hashCode();
        }
        String hex = String.format(Locale.ROOT, "%06X", hash & 0xFFFFFF);
        return hex.substring(0, 2) + "-" + hex.substring(2);
    }
}
