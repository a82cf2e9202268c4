package lemonade.cli;

import lemonade.exchange.Progress;

/** Shows how far a long piece of work has come, where somebody sits in front of a terminal. */
final class WatchedProgress implements Progress, AutoCloseable {

    private final Session session;
    private boolean shown;

    WatchedProgress(Session session) {
        this.session = session;
    }

    @Override
    public void reached(long done, double share) {
        if (session.machine().watched()) {
            shown = true;
            session.terminal()
                    .remark(share < 0
                            ? session.words().count(done)
                            : session.words()
                                    .say("cli.progress", session.words().count(done), Math.round(share * 100)));
        }
    }

    @Override
    public void close() {
        if (shown) {
            session.terminal().endRemarks();
        }
    }
}
