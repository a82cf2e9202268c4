package lemonade.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kordamp.ikonli.feather.Feather;

import lemonade.domain.Text;
import lemonade.ui.common.Actions;
import lemonade.ui.common.Background;
import lemonade.ui.common.Command;
import lemonade.ui.common.KeyWords;
import lemonade.ui.common.Navigator;
import lemonade.words.Words;

/** What the palette offers for what was typed: places and commands at once, then what the journal holds. */
public final class PaletteModel {

    private static final int FEWEST_LETTERS = 2;

    private final Words words;
    private final KeyWords keys;
    private final Actions actions;
    private final List<NavItem> items;
    private final Navigator navigator;
    private final Background background;
    private final Finder finder;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();

    /**
     * One line of the palette.
     *
     * @param detail what it is; may be empty
     * @param keys how to call it next time; may be empty
     */
    public record Entry(String title, String detail, String keys, Feather icon, Runnable action) {}

    public PaletteModel(
            Words words,
            KeyWords keys,
            Actions actions,
            List<NavItem> items,
            Navigator navigator,
            Background background,
            Finder finder) {
        this.words = words;
        this.keys = keys;
        this.actions = actions;
        this.items = items;
        this.navigator = navigator;
        this.background = background;
        this.finder = finder;
        query.subscribe(this::offer);
    }

    public StringProperty queryProperty() {
        return query;
    }

    /** Offers anew what can be done now. */
    public void refresh() {
        offer(query.get());
    }

    public ObservableList<Entry> entries() {
        return entries;
    }

    private void offer(String typed) {
        List<Entry> known = known(typed);
        entries.setAll(known);
        if (Text.line(typed).length() >= FEWEST_LETTERS) {
            background.latest(this, () -> finder.find(typed), found -> show(known, found), _ -> {});
        } else {
            background.latest(this, List::<Finder.Found>of, _ -> {}, _ -> {});
        }
    }

    private void show(List<Entry> known, List<Finder.Found> found) {
        List<Entry> all = new ArrayList<>(known);
        found.stream()
                .map(each -> new Entry(each.title(), each.detail(), "", each.icon(), () -> navigator.go(each.place())))
                .forEach(all::add);
        entries.setAll(all);
    }

    private List<Entry> known(String typed) {
        String[] wanted = Text.key(typed).split(" ");
        Stream<Entry> commands = actions.all()
                .stream()
                .filter(command -> command.enabled().get())
                .map(this::entry);
        return commands
                .filter(entry -> fits(entry, wanted))
                .sorted(Comparator.comparing(entry -> !startsWith(entry, wanted[0])))
                .toList();
    }

    private Entry entry(Command command) {
        boolean isPlace = items.stream().anyMatch(item -> item.label().equals(command.label()));
        return new Entry(
                words.say(command.label()),
                isPlace ? words.say("shell.palette.place") : "",
                command.shownKeys().map(keys::say).orElse(""),
                command.icon(),
                command::run);
    }

    private static boolean fits(Entry entry, String[] wanted) {
        String title = Text.key(entry.title());
        return Arrays.stream(wanted).allMatch(title::contains);
    }

    private static boolean startsWith(Entry entry, String word) {
        return Text.key(entry.title()).startsWith(word);
    }
}
