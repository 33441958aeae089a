package org.claimgraph.development;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How long something takes: by the clock, and in time of the processor, which other work on the machine lengthens less. */
final class Stopwatch {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private long begin;
    private long processorBegin;
    private long taken;
    private long processor;

    void start() {
        begin = System.nanoTime();
        processorBegin = SYSTEM.getProcessCpuTime();
    }

    void pause() {
        taken += System.nanoTime() - begin;
        processor += SYSTEM.getProcessCpuTime() - processorBegin;
        begin = 0;
    }

    /** Says what was measured, and starts anew. */
    void stop(String what) {
        if (begin != 0) {
            pause();
        }
        System.out.printf("%s: %.1f s, processor %.1f s%n", what, taken / 1e9, processor / 1e9);
        taken = 0;
        processor = 0;
    }
}
