package se.handslag.local.scenario;

/** Is told after every request of a load how many of how many are done. Called from several threads. */
@FunctionalInterface
public interface LoadProgress {

    void loaded(int done, int total);
}
