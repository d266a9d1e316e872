package org.openrbm.geodist.sweep;

import com.google.common.base.Throwables;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the blocks of one sweep to its threads. Which thread takes which block changes nothing:
 * the numbers of a policy depend on that policy alone.
 */
final class SweepRun {

  private final long from;
  private final long to;
  private final SweepProgress progress;
  private final BooleanSupplier cancelled;

  private final AtomicLong next;
  private final AtomicLong fallbacks = new AtomicLong();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private volatile boolean stopped;
  private long done; // guarded by this

  SweepRun(
      SweepInput input, long from, long to, SweepProgress progress, BooleanSupplier cancelled) {
    checkSlice(input.grid, from, to);
    this.from = from;
    this.to = to;
    this.progress = progress;
    this.cancelled = cancelled;
    this.next = new AtomicLong(from);
  }

  static void checkSlice(PolicyGrid grid, long from, long to) {
    if (from < 0 || from > to || to > grid.size()) {
      throw new IndexOutOfBoundsException(
          "the policies from %s to before %s are no slice of a grid of %s"
              .formatted(from, to, grid.size()));
    }
  }

  /** {@return how often the exact calculator had to decide} */
  long run(int threads, Supplier<SweepBlock> blocks, SweepSegment sink) {
    if (threads == 1) {
      work(blocks.get(), sink);
    } else {
      inThreads(threads, () -> work(blocks.get(), sink));
    }
    return fallbacks.get();
  }

  private void work(SweepBlock block, SweepSegment sink) {
    while (!stopped) {
      long start = next.getAndAdd(SweepBlock.SIZE);
      if (start >= to) {
        break;
      }
      if (cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
        throw cancellation();
      }
      long end = Math.min(start + SweepBlock.SIZE, to);
      block.evaluate(start, end);
      sink.accept(start, (int) (end - start), block);
      advance(end - start);
    }
    fallbacks.addAndGet(block.fallbacks());
  }

  private synchronized void advance(long policies) {
    done += policies;
    progress.evaluated(done, to - from);
  }

  private synchronized CancellationException cancellation() {
    return new CancellationException(
        "sweep cancelled after %s of %s policies".formatted(done, to - from));
  }

  private void inThreads(int threads, Runnable work) {
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Thread worker = new Thread(() -> guarded(work), "policy-sweep-" + i);
      worker.setDaemon(true);
      worker.start();
      workers.add(worker);
    }
    boolean interrupted = false;
    for (Thread worker : workers) {
      interrupted |= await(worker);
    }
    Throwable thrown = failure.get();
    if (thrown != null) {
      Throwables.throwIfUnchecked(thrown);
      throw new AssertionError("a sweep throws nothing checked", thrown);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
      throw cancellation();
    }
  }

  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (Throwable thrown) { // is thrown again in the calling thread
      stopped = true;
      failure.compareAndSet(null, thrown);
    }
  }

  /** Waits, even if interrupted, so that no thread writes any more; says whether it was. */
  private boolean await(Thread worker) {
    boolean interrupted = false;
    while (true) {
      try {
        worker.join();
        return interrupted;
      } catch (InterruptedException e) {
        interrupted = true;
        stopped = true;
      }
    }
  }
}
