package lemonade.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import lemonade.domain.Text;
import lemonade.domain.Trouble;

/** The names of a table's columns. The first of several with one name counts. */
final class Header {

    private final List<String> names;
    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<String, Integer> alike = new HashMap<>();

    Header(List<String> names) {
        this.names = names.stream().map(Text::line).toList();
        for (int i = 0; i < names.size(); i++) {
            exact.putIfAbsent(this.names.get(i), i);
            alike.putIfAbsent(Text.key(names.get(i)), i);
        }
    }

    List<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }

    /**
     * The place of a column, compared like causes where no name is letter for letter the same.
     *
     * @throws Trouble UNREADABLE_VALUE when there is no such column
     */
    int column(String name) {
        Integer column = exact.get(Text.line(name));
        if (column == null) {
            column = alike.get(Text.key(name));
        }
        if (column == null) {
            throw new Trouble(Trouble.Kind.UNREADABLE_VALUE, "{" + name + "}", String.join(", ", names));
        }
        return column;
    }
}
