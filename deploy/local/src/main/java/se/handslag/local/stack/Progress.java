package se.handslag.local.stack;

import java.util.function.Supplier;

/** Is told of each step of a start, as it is done. Called from several threads. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public <T> T step(String name, Supplier<T> work) {
            return work.get();
        }
    };

    /** Does the work and passes on its result or exception. */
    <T> T step(String name, Supplier<T> work);
}
