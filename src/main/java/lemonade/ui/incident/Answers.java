package lemonade.ui.incident;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Incident;
import lemonade.domain.Moment;
import lemonade.domain.Money;
import lemonade.ui.common.Choices;
import lemonade.ui.common.FieldReader;
import lemonade.ui.common.FormField;
import lemonade.ui.common.ReadField;
import lemonade.words.Words;

/** Ties inputs to the incident that is open: what is typed goes into it, what changes elsewhere shows. */
final class Answers {

    private final IncidentModel model;
    private final Words words;
    private final FieldReader reader;

    Answers(IncidentModel model, Words words, FieldReader reader) {
        this.model = model;
        this.words = words;
        this.reader = reader;
    }

    /** Ties a text input; it is saved at the latest when the caret leaves. */
    <I extends TextInputControl> I text(
            I input, Function<Incident, String> get, BiFunction<Incident, String, Incident> with) {
        input.textProperty().subscribe((_, typed) -> model.change(before -> {
            boolean same = get.apply(before).equals(typed);
            return same ? before : with.apply(before, typed);
        }));
        input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.flush();
            }
        });
        model.incidentProperty().subscribe(incident -> {
            String stored = incident == null ? "" : get.apply(incident);
            boolean own = input.isFocused() && stored.strip().equals(input.getText().strip());
            if (!own && !stored.equals(input.getText())) {
                input.setText(stored);
            }
        });
        return input;
    }

    /** A field for a day or time that lies behind us. */
    FormField moment(
            String question, Function<Incident, @Nullable Moment> get,
            BiFunction<Incident, @Nullable Moment, Incident> with) {
        return read(question, new ReadField<>(reader::past, reader::write), get, with,
                words.say("incident.odd.moment"), words.say("incident.example.moment"));
    }

    /** A field for an amount. */
    FormField money(
            String question, Function<Incident, @Nullable Money> get,
            BiFunction<Incident, @Nullable Money, Incident> with) {
        return read(question, new ReadField<>(reader::money, reader::write), get, with,
                words.say("incident.odd.money"), "");
    }

    /** A field for a stretch of time. */
    FormField minutes(
            String question,
            Function<Incident, @Nullable Integer> get,
            BiFunction<Incident, @Nullable Integer, Incident> with) {
        return read(question, new ReadField<>(reader::minutes, this::write), get, with,
                words.say("incident.odd.minutes"), words.say("incident.example.minutes"));
    }

    /** A question answered by one of the domain's constants. */
    <E extends Enum<E>> FormField choice(
            String question,
            Class<E> type,
            Function<Incident, @Nullable E> get,
            BiFunction<Incident, @Nullable E, Incident> with) {
        Choices<E> choices = Choices.of(question, type, words);
        choices.valueProperty().subscribe((_, picked) -> model.change(before -> {
            E answer = get.apply(before);
            return Objects.equals(answer, picked) ? before : with.apply(before, picked);
        }));
        model.incidentProperty().subscribe(incident -> {
            if (incident != null) {
                choices.valueProperty().set(get.apply(incident));
            }
        });
        return new FormField(question, choices);
    }

    CheckBox yes(String statement, Function<Incident, Boolean> get, BiFunction<Incident, Boolean, Incident> with) {
        CheckBox box = new CheckBox(statement);
        box.setWrapText(true);
        box.selectedProperty().subscribe((_, ticked) -> model.change(before -> {
            boolean same = get.apply(before).equals(ticked);
            return same ? before : with.apply(before, ticked);
        }));
        model.incidentProperty().subscribe(incident -> box.setSelected(incident != null && get.apply(incident)));
        return box;
    }

    private <T> FormField read(
            String question,
            ReadField<T> field,
            Function<Incident, @Nullable T> get,
            BiFunction<Incident, @Nullable T, Incident> with,
            String odd,
            String example) {
        field.valueProperty().subscribe((_, value) -> model.change(before -> {
            T answer = get.apply(before);
            return Objects.equals(answer, value) ? before : with.apply(before, value);
        }));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.flush();
            }
        });
        model.incidentProperty().subscribe(incident -> {
            if (incident == null) {
                field.forget();
            } else {
                field.show(get.apply(incident));
            }
        });
        field.setPromptText(example);
        FormField labelled = new FormField(question, field);
        labelled.problemProperty().bind(field.oddProperty().map(isOdd -> isOdd ? odd : ""));
        return labelled;
    }

    private String write(int minutes) {
        return minutes % 60 == 0 && minutes > 0
                ? words.say("incident.hours", minutes / 60)
                : minutes < 60
                        ? words.say("incident.minutes", minutes)
                : words.say("incident.hours-minutes", minutes / 60, minutes % 60);
    }
}
