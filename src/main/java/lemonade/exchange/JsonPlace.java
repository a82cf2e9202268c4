package lemonade.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the line that a parser's complaint is about. */
final class JsonPlace {

    private static final Pattern LINE = Pattern.compile("at line (\\d+) column");

    private JsonPlace() {}

    /** The line, counted from 1; 0 when the complaint does not say. */
    static int line(Object complaint) {
        Matcher matcher = LINE.matcher(String.valueOf(complaint));
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
