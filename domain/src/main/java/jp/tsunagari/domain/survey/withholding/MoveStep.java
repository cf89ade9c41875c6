package jp.tsunagari.domain.survey.withholding;

import java.util.Arrays;
import java.util.TreeMap;

/** A move in the making: the cells changed so far and the lines that do not add up yet. */
final class MoveStep implements Comparable<MoveStep> {
    private final MoveStep before;
    final int cell;
    final int change;

    /** The lines that do not add up, ascending, and by how much each is off. */
    final int[] open;

    final int[] off;
    int price;
    int rank;
    int order;

    private MoveStep(MoveStep before, int cell, int change, int[] open, int[] off) {
        this.before = before;
        this.cell = cell;
        this.change = change;
        this.open = open;
        this.off = off;
        this.price = before == null ? 0 : before.price;
    }

    static MoveStep after(MoveStep before, CellSystem system, int cell, int change) {
        int[] lines = system.linesOfCell[cell];
        int[] signs = system.signsOfCell[cell];
        int[] oldOpen = before == null ? new int[0] : before.open;
        int[] oldOff = before == null ? new int[0] : before.off;
        int[] open = new int[oldOpen.length + lines.length];
        int[] off = new int[open.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < oldOpen.length || j < lines.length) {
            int line = Math.min(
                    i < oldOpen.length ? oldOpen[i] : Integer.MAX_VALUE,
                    j < lines.length ? lines[j] : Integer.MAX_VALUE);
            int value = 0;
            if (i < oldOpen.length && oldOpen[i] == line) {
                value += oldOff[i++];
            }
            if (j < lines.length && lines[j] == line) {
                value += signs[j++] * change;
            }
            if (value != 0) {
                open[size] = line;
                off[size++] = value;
            }
        }
        return new MoveStep(before, cell, change, Arrays.copyOf(open, size), Arrays.copyOf(off, size));
    }

    int changeOf(int asked) {
        int sum = 0;
        for (MoveStep step = this; step != null; step = step.before) {
            sum += step.cell == asked ? step.change : 0;
        }
        return sum;
    }

    int offOf(int line) {
        return off[Arrays.binarySearch(open, line)];
    }

    Move move() {
        TreeMap<Integer, Integer> changes = new TreeMap<>();
        for (MoveStep step = this; step != null; step = step.before) {
            changes.merge(step.cell, step.change, Integer::sum);
        }
        return new Move(
                changes.keySet().stream().mapToInt(Integer::intValue).toArray(),
                changes.values().stream().mapToInt(Integer::intValue).toArray(),
                null);
    }

    /** Two moves in the making with the same lines off are worth the same, so the cheaper is enough. */
    long openHash() {
        long hash = 1;
        for (int i = 0; i < open.length; i++) {
            hash = hash * 0x9E3779B97F4A7C15L + open[i] * 31L + off[i];
            hash ^= hash >>> 29;
        }
        return hash;
    }

    @Override
    public int compareTo(MoveStep other) {
        int byRank = Integer.compare(rank, other.rank);
        return byRank != 0 ? byRank : Integer.compare(order, other.order);
    }
}
