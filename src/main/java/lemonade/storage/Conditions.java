package lemonade.storage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Stage;
import lemonade.domain.Text;
import lemonade.domain.view.IncidentFilter;

/** A filter over incidents (alias {@code i}) as the conditions of a query. */
record Conditions(List<String> texts, List<@Nullable Object> values) {

    static Conditions of(IncidentFilter filter) {
        Conditions conditions = new Conditions(List.of(), List.of());
        if (filter.from() != null) {
            conditions = conditions.and("i.sort_at >= ?", filter.from().toString());
        }
        if (filter.to() != null) {
            conditions = conditions.and("i.sort_at < ?", filter.to().plusDays(1).toString());
        }
        if (filter.customer() != null) {
            conditions = conditions.and(
                    "i.customer = (SELECT n FROM customer WHERE id = ?)", Values.bytesOf(filter.customer()));
        }
        if (!filter.stages().isEmpty()) {
            conditions = conditions.and(
                    "i.stage IN (" + String.join(",", Collections.nCopies(filter.stages().size(), "?")) + ")",
                    filter.stages()
                            .stream()
                            .sorted()
                            .map(Conditions::word)
                            .toArray());
        }
        if (!filter.cause().isEmpty()) {
            conditions = conditions.and("i.cause_key = ?", Text.key(filter.cause()));
        }
        if (!filter.kindOfJob().isEmpty()) {
            conditions = conditions.and("i.kind_of_job_key = ?", Text.key(filter.kindOfJob()));
        }
        if (!filter.tag().isEmpty()) {
            conditions = conditions.and(
                    "i.n IN (SELECT incident FROM incident_tag WHERE tag_key = ?)", Text.key(filter.tag()));
        }
        if (filter.nextStep() != null) {
            conditions = conditions.and(
                    "i.next_step = ?", filter.nextStep().name().toLowerCase(Locale.ROOT));
        }
        return conditions;
    }

    Conditions and(String condition, @Nullable Object... arguments) {
        List<String> moreTexts = new ArrayList<>(texts);
        moreTexts.add(condition);
        List<@Nullable Object> moreValues = new ArrayList<>(values);
        Collections.addAll(moreValues, arguments);
        return new Conditions(moreTexts, moreValues);
    }

    /** "WHERE ...", or nothing when there is no condition. */
    String where() {
        return texts.isEmpty() ? "" : "WHERE " + String.join(" AND ", texts) + " ";
    }

    @Nullable Object[] arguments() {
        return values.toArray();
    }

    private static Object word(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }
}
