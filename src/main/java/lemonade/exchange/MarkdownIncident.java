package lemonade.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import lemonade.domain.Facts;
import lemonade.domain.Incident;
import lemonade.domain.view.IncidentRow;
import lemonade.words.Words;

/** One incident as a section of the summary. Private notes and the people involved are never in it. */
final class MarkdownIncident {

    private final Words words;
    private final Told told;

    MarkdownIncident(Words words, Told told) {
        this.words = words;
        this.told = told;
    }

    String section(Incident incident, IncidentRow row) {
        List<String> blocks = new ArrayList<>();
        blocks.add("### " + told.inShort(incident.title()));
        blocks.add("*" + String.join(" · ", labels(incident, row)) + "*");
        blocks.add(told.story(incident.story()));
        blocks.add(String.join("\n", new MarkdownTimeline(incident, words, told).lines()));
        blocks.add(facts(incident));
        return String.join("\n\n", blocks.stream().filter(block -> !block.isEmpty()).toList()) + "\n";
    }

    private List<String> labels(Incident incident, IncidentRow row) {
        return Stream.of(
                MarkdownText.line(words.moment(incident.sortedBy())),
                MarkdownText.line(told.standIns().of(incident.customer())),
                told.inShort(incident.kindOfJob()),
                told.inShort(incident.cause()),
                words.name(incident.severity()),
                words.name(row.stage()))
                .filter(label -> !label.isEmpty())
                .toList();
    }

    private String facts(Incident incident) {
        Facts facts = incident.facts();
        List<String> lines = new ArrayList<>();
        add(lines, "exchange.md.mistake", facts.mistake());
        int number = 0;
        for (String why : facts.whys()) {
            String text = told.inWords(why);
            if (!text.isEmpty()) {
                lines.add("- " + words.say("exchange.md.why", ++number) + " " + text);
            }
        }
        add(lines, "exchange.md.wouldHavePrevented", facts.wouldHavePrevented());
        add(lines, "exchange.md.willPrevent", facts.willPrevent());
        add(lines, "exchange.md.wentWell", facts.wentWell());
        add(lines, "exchange.md.lucky", facts.lucky());
        add(lines, "exchange.md.looksLike", incident.customersShoes().looksLike());
        add(lines, "exchange.md.putsRight", incident.customersShoes().putsRight());
        return String.join("\n", lines);
    }

    private void add(List<String> lines, String key, String text) {
        String said = told.inWords(text);
        if (!said.isEmpty()) {
            lines.add("- " + words.say(key) + " " + said);
        }
    }
}
