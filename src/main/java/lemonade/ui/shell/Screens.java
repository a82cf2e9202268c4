package lemonade.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.kordamp.ikonli.feather.Feather;

import lemonade.ui.common.Place;
import lemonade.ui.common.Screen;

/** Which screen stands at which place; each is built when it is first shown. */
public final class Screens {

    private final Map<Class<? extends Place>, Supplier<? extends Screen>> makers = new HashMap<>();
    private final Map<Class<? extends Place>, Class<? extends Place>> same = new HashMap<>();
    private final Map<Class<? extends Place>, Screen> built = new HashMap<>();
    private final List<NavItem> items = new ArrayList<>();

    /** Puts a screen at a place that the sidebar shows; the order of these lines is the order there. */
    public Screens add(
            NavItem.Section section, Place place, String label, Feather icon, Supplier<? extends Screen> maker) {
        items.add(new NavItem(section, place, label, icon));
        return add(place.getClass(), maker);
    }

    /** Puts a screen at a kind of place that one reaches from others only. */
    public Screens add(Class<? extends Place> place, Supplier<? extends Screen> maker) {
        makers.put(place, maker);
        return this;
    }

    /** Puts the screen of one kind of place at another kind as well. */
    public Screens also(Class<? extends Place> place, Class<? extends Place> asAt) {
        same.put(place, asAt);
        return this;
    }

    /** The places of the sidebar in order. */
    public List<NavItem> items() {
        return List.copyOf(items);
    }

    /** The screen for a place, made now if it was not shown before. */
    public Screen at(Place place) {
        return built.computeIfAbsent(
                same.getOrDefault(place.getClass(), place.getClass()),
                kind -> Objects.requireNonNull(makers.get(kind), "no screen at " + kind.getSimpleName()).get());
    }

    /** Tells every screen that exists by now. */
    public void forEachBuilt(Consumer<Screen> tell) {
        List.copyOf(built.values()).forEach(tell);
    }
}
