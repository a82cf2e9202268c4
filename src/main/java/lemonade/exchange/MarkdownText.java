package lemonade.exchange;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

import lemonade.domain.Text;

/** Puts words into Markdown so that they read as they were written and mean nothing else. */
final class MarkdownText {

    private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_\\[\\]<>|]|^#|#$|~(?=~)|&(?=#?\\w+;))");
    private static final Pattern HEADING = Pattern.compile("^(\\s*)(#|(?=(?:=+|[-_* ]+)\\s*$))");
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private MarkdownText() {}

    /** One line in which every sign stands for itself. */
    static String line(String text) {
        return SPECIAL.matcher(Text.line(NOT_TEXT.matcher(text).replaceAll(" "))).replaceAll("\\\\$1");
    }

    /** The owner's own Markdown as a quotation: emphasis and lists stay; headings, HTML and pictures do not work. */
    static String story(String markdown) {
        return quoted(NOT_TEXT.matcher(markdown.strip())
                .replaceAll(" ")
                .lines()
                .map(line -> HEADING.matcher(line).replaceAll("$1\\\\$2"))
                .map(line -> line.replace("<", "\\<").replace("![", "\\!\\[").replace("](", "]\\("))
                .collect(Collectors.joining("\n")));
    }

    private static String quoted(String text) {
        return text.lines().map(line -> line.isBlank() ? ">" : "> " + line).collect(Collectors.joining("\n"));
    }
}
