package lemonade.exchange;

import lemonade.domain.Trouble;

/** Hears how far a long piece of work has come, and may stop it. Called on the thread that works. */
public interface Progress {

    /** For work that nobody watches. */
    Progress UNWATCHED = (done, share) -> {};

    /**
     * Called every so often.
     *
     * @param done how many have been dealt with
     * @param share how much of the work that is, 0 to 1; negative when not known
     * @throws Trouble CANCELLED to stop; nothing is changed then
     */
    void reached(long done, double share);
}
