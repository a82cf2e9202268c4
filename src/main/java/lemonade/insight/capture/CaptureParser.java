package lemonade.insight.capture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import lemonade.insight.capture.Chip.CustomerChip;
import lemonade.insight.capture.Chip.HappenedChip;
import lemonade.insight.capture.Chip.MoodChip;

/**
 * Understands a line such as "Sara K. got 200 flyers with old address, furious, promised call 4pm", in English, German or both. What is
 * not understood stays text.
 *
 * <p>Looks at the first 2,000 characters only, and accepts any text whatever.
 */
public final class CaptureParser {

    private CaptureParser() {}

    /** What the line says, as of the context's clock. */
    public static Captured parse(String line, CaptureContext context) {
        Line tokens = new Line(line);
        Calendar calendar = new Calendar(context.now());
        List<When> whens = new WhenReader(tokens, context).all();
        Optional<CustomerChip> customer = new NameReader(tokens, context.customers()).read();
        BitSet names = customer.map(chip -> tokens.within(chip.start(), chip.end())).orElseGet(BitSet::new);
        Optional<PromiseReader.Found> promise =
                new PromiseReader(tokens, new DueDates(tokens, whens, calendar), new PromiseWords(tokens, names))
                        .read();

        BitSet times = new BitSet();
        whens.forEach(when -> times.set(when.from(), when.to()));
        BitSet promised = new BitSet();
        promise.ifPresent(found -> promised.set(found.from(), found.to()));
        BitSet understood = new BitSet();
        understood.or(times);
        understood.or(promised);

        List<Chip> chips = new ArrayList<>();
        customer.ifPresent(chips::add);
        promise.ifPresent(found -> chips.add(found.chip()));
        happened(tokens, whens, calendar, promised).ifPresent(chips::add);
        chips.addAll(new MoneyReader(tokens, context).all(times::get));
        Optional<MoodChip> mood = new MoodReader(tokens).read(promised::get);
        mood.ifPresent(chips::add);
        new CauseReader(tokens, context.causes()).read(understood::get).ifPresent(chips::add);
        mood.flatMap(_ -> new ChannelReader(tokens).read(promised::get)).ifPresent(chips::add);
        return new Captured(line, chips);
    }

    /** The first time named that lies behind us and is no deadline. */
    private static Optional<HappenedChip> happened(Line line, List<When> whens, Calendar calendar, BitSet promised) {
        return whens.stream()
                .filter(when -> !when.deadline())
                .flatMap(when -> calendar.place(when, promised.get(when.core()))
                        .stream()
                        .filter(Calendar.Placed::past)
                        .map(placed -> new HappenedChip(line.start(when.core()), line.end(when.to()), placed.moment())))
                .findFirst();
    }
}
