package lemonade.ui.incidents;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import lemonade.domain.Stage;
import lemonade.domain.view.IncidentFilter;
import lemonade.ui.common.Chip;
import lemonade.ui.common.Icons;
import lemonade.ui.common.Suggestions;
import lemonade.ui.incidents.Narrowings.Days;
import lemonade.words.Words;

/** Chips that narrow the list: stage, cause, customer, period, tag, kind of job. */
final class FilterBar extends FlowPane {

    private final IncidentsModel model;
    private final Words words;
    private final Narrowings narrowings;
    private final Map<Stage, ToggleButton> stages = new TreeMap<>();
    private final PickChip<String> cause;
    private final PickChip<UUID> customer;
    private final PickChip<Days> period;
    private final PickChip<String> tag;
    private final PickChip<String> job;
    private final Button next = new Button();
    private final Button clear = new Button();

    FilterBar(IncidentsModel model, Words words, Narrowings narrowings) {
        super(6, 6);
        this.model = model;
        this.words = words;
        this.narrowings = narrowings;
        getStyleClass().add("filter-bar");
        for (Stage stage : Stage.values()) {
            ToggleButton chip = Chip.toggle(words.name(stage));
            chip.setAccessibleText(words.say("incidents.filter.stage", words.name(stage)));
            chip.setOnAction(_ -> toggle(stage, chip.isSelected()));
            stages.put(stage, chip);
        }
        cause = chip("cause", narrowings::causes, (filter, picked) -> filter.withCause(picked), "");
        customer = chip("customer", narrowings::customers, IncidentFilter::withCustomer, null);
        period = new PickChip<>(words.say("incidents.filter.period"), narrowings::periods,
                days -> change(filter -> filter.withFrom(days.from()).withTo(days.to())),
                () -> change(filter -> filter.withFrom(null).withTo(null)));
        tag = chip("tag", narrowings::tags, (filter, picked) -> filter.withTag(picked), "");
        job = chip("job", narrowings::kindsOfJob, (filter, picked) -> filter.withKindOfJob(picked), "");
        next.getStyleClass().setAll("chip", "action", "pick-chip", "chosen");
        next.setGraphic(Icons.small(Feather.X));
        next.setContentDisplay(ContentDisplay.RIGHT);
        next.setOnAction(_ -> change(filter -> filter.withNextStep(null)));
        clear.setText(words.say("incidents.filter.clear"));
        clear.getStyleClass().addAll("flat", "small");
        clear.setOnAction(_ -> change(_ -> IncidentFilter.NONE));
        getChildren().addAll(stages.values());
        getChildren().addAll(List.of(period, cause, customer, job, tag, next, clear));
        model.filterProperty().subscribe(this::show);
    }

    private <T> PickChip<T> chip(
            String name,
            Suggestions.Lookup<T> lookup,
            Narrowing<T> narrowing,
            @Nullable T none) {
        return new PickChip<>(words.say("incidents.filter." + name), lookup,
                picked -> change(filter -> narrowing.narrow(filter, picked)),
                () -> change(filter -> narrowing.narrow(filter, none)));
    }

    private void toggle(Stage stage, boolean wanted) {
        change(filter -> {
            Set<Stage> chosen = new HashSet<>(filter.stages());
            if (wanted) {
                chosen.add(stage);
            } else {
                chosen.remove(stage);
            }
            return filter.withStages(chosen);
        });
    }

    private void change(UnaryOperator<IncidentFilter> how) {
        model.filterProperty().set(how.apply(model.filterProperty().get()));
    }

    private void show(IncidentFilter filter) {
        stages.forEach((stage, chip) -> chip.setSelected(filter.stages().contains(stage)));
        cause.show(filter.cause());
        tag.show(filter.tag());
        job.show(filter.kindOfJob());
        period.show(narrowings.name(new Days(filter.from(), filter.to())));
        UUID who = filter.customer();
        customer.show("");
        if (who != null) {
            narrowings.nameOf(who, name -> {
                if (who.equals(model.filterProperty().get().customer())) {
                    customer.show(name);
                }
            });
        }
        only(next, filter.nextStep() != null);
        if (filter.nextStep() != null) {
            next.setText(words.nextStep(filter.nextStep()));
        }
        only(clear, !filter.isNone());
    }

    private static void only(Button button, boolean wanted) {
        button.setVisible(wanted);
        button.setManaged(wanted);
    }

    /** Narrows a filter to what was picked. */
    private interface Narrowing<T> {
        IncidentFilter narrow(IncidentFilter filter, @Nullable T picked);
    }
}
