package lemonade.domain;

import java.util.List;

/**
 * The facts, assembled calmly. Empty text means not answered yet.
 *
 * @param mistake what the mistake was
 * @param whys what caused it: a chain, each answering why the one before
 * @param peopleInvolved who was involved; private, leaves the machine only in backups and the JSON export
 * @param wouldHavePrevented what would have prevented it
 * @param willPrevent what will prevent it from now on
 * @param wentWell what went well
 * @param lucky where we were lucky
 */
@Built
public record Facts(
        String mistake,
        List<String> whys,
        String peopleInvolved,
        String wouldHavePrevented,
        String willPrevent,
        String wentWell,
        String lucky)
        implements FactsBuilder.With {

    public static final Facts NONE = new Facts("", List.of(), "", "", "", "", "");

    public Facts {
        mistake = Text.orEmpty(mistake);
        whys = whys == null ? List.of() : List.copyOf(whys);
        peopleInvolved = Text.orEmpty(peopleInvolved);
        wouldHavePrevented = Text.orEmpty(wouldHavePrevented);
        willPrevent = Text.orEmpty(willPrevent);
        wentWell = Text.orEmpty(wentWell);
        lucky = Text.orEmpty(lucky);
    }
}
