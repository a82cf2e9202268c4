package lemonade.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Text;

/** The text a target takes from a row: a filled template, translated where the map lists values. */
final class CellText {

    static final CellText NOTHING = new CellText(Template.parse("", new Header(List.of())), null);

    private final Template template;
    private final @Nullable Map<String, String> values;
    private final Map<String, String> alike = new HashMap<>();

    /** @param values what the cell's words mean; null to take them as they are */
    CellText(Template template, @Nullable Map<String, String> values) {
        this.template = template;
        this.values = values;
        if (values != null) {
            values.forEach((word, meaning) -> alike.putIfAbsent(Text.key(word), meaning));
        }
    }

    /** Says whether it stands for something in this row rather than for every row alike. */
    boolean isGiven(Row row) {
        return !template.isConstant() && !template.fill(row).isEmpty();
    }

    /** Whether any of the texts stands for something in this row. */
    static boolean anyGiven(Row row, CellText... texts) {
        return Arrays.stream(texts).anyMatch(text -> text.isGiven(row));
    }

    String column() {
        return template.columns();
    }

    /** @throws UnreadableCell when the map lists values and this is none of them; blank is simply empty */
    String in(Row row) throws UnreadableCell {
        String text = template.fill(row);
        if (values == null) {
            return text;
        }
        String meaning = values.get(text);
        if (meaning == null) {
            meaning = alike.get(Text.key(text));
        }
        if (meaning != null) {
            return meaning;
        }
        if (text.isBlank()) {
            return "";
        }
        throw unreadable(row, Unreadable.Reason.VALUE, listed(values));
    }

    UnreadableCell unreadable(Row row, Unreadable.Reason reason, String expected) {
        return new UnreadableCell(row, column(), template.fill(row), reason, expected);
    }

    private static String listed(Map<String, String> values) {
        return values.keySet().stream().filter(word -> !word.isBlank()).collect(Collectors.joining(", "));
    }
}
