package lemonade.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.beans.property.SimpleBooleanProperty;

import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

import lemonade.ui.common.Actions;
import lemonade.ui.common.KeyWords;
import lemonade.ui.common.Navigator;
import lemonade.ui.common.Place;
import lemonade.ui.common.SameThread;
import lemonade.words.Words;

class PaletteModelTest {

    private static final Place SARA = new Place.Customers(new UUID(0, 1));

    private final Words words = new Words(Locale.GERMANY);
    private final Navigator navigator = new Navigator(new Place.Today());
    private final Actions actions = new Actions();
    private final List<String> asked = new ArrayList<>();
    private final SimpleBooleanProperty canGoBack = new SimpleBooleanProperty();
    private final PaletteModel model = model();

    private PaletteModel model() {
        NavItem promises =
                new NavItem(NavItem.Section.JOURNAL, new Place.Promises(), "shell.place.promises", Feather.CALENDAR);
        actions.add("log", "shell.action.log", "Shortcut+N", Feather.PLUS, () -> {});
        actions.add("go", "shell.place.promises", "Shortcut+4", Feather.CALENDAR, () -> navigator.go(promises.place()));
        actions.add("back", "shell.action.back", "Alt+Left", Feather.ARROW_LEFT, canGoBack, () -> {});
        return new PaletteModel(
                words, new KeyWords(words, false), actions, List.of(promises), navigator, new SameThread(), query -> {
                    asked.add(query);
                    return List.of(new Finder.Found("Sara K.", "Kunde", Feather.USER, SARA));
                });
    }

    private List<String> titles() {
        return model.entries().stream().map(PaletteModel.Entry::title).toList();
    }

    @Test
    void offers_what_can_be_done_now_with_its_keys() {
        assertThat(titles()).containsExactly("Panne notieren", "Versprechen");
        assertThat(model.entries()).extracting(PaletteModel.Entry::keys).containsExactly("Strg+N", "Strg+4");
        canGoBack.set(true);
        model.refresh();
        assertThat(titles()).contains("Zurück");
    }

    @Test
    void filters_by_words_without_case_and_accents_and_adds_what_the_journal_holds() {
        canGoBack.set(true);
        model.queryProperty().set("ZURUCK");
        assertThat(titles()).containsExactly("Zurück", "Sara K.");
    }

    @Test
    void one_letter_does_not_ask_the_journal() {
        model.queryProperty().set("s");
        assertThat(asked).isEmpty();
        model.queryProperty().set("sa");
        assertThat(asked).containsExactly("sa");
    }

    @Test
    void choosing_what_was_found_goes_there() {
        model.queryProperty().set("sara");
        model.entries().getLast().action().run();
        assertThat(navigator.place()).isEqualTo(SARA);
    }
}
