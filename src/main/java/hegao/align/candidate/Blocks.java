package hegao.align.candidate;

import java.util.Arrays;

/**
 * Members, numbered from 0 on, by the keys that each has: hashed, and without an object a key or a
 * member, since a run has many times as many keys as claims.
 */
final class Blocks {
  /** Room for the keys of one story; more is made for more. */
  private static final int ROOM = 1 << 12;

  /** Keys met, in a table of open addresses, with the number of each from 1 on. */
  private long[] table = new long[ROOM];

  private int[] numbers = new int[ROOM];
  private int size;

  /** How many members each key has, and the last of them. */
  private int[] counts = new int[ROOM];

  private int[] last = new int[ROOM];

  /** The keys of each member, those of one in a row, and where these rows start. */
  private int[] slots = new int[ROOM];

  private int filled;
  private final int[] rows;
  private int members;

  /** The members of each key, those of one in a row, and where these rows start. */
  private int[] all;

  private int[] starts;

  /** Blocks of so many members. */
  Blocks(int members) {
    rows = new int[members + 1];
  }

  /** Gives the member at hand one more key. */
  void add(long key) {
    int number = number(key);
    if (counts[number] == 0 || last[number] != members) {
      slots = filled < slots.length ? slots : Arrays.copyOf(slots, 2 * filled);
      slots[filled++] = number;
      counts[number]++;
      last[number] = members;
    }
  }

  /** Goes on to the next member. */
  void next() {
    rows[++members] = filled;
  }

  /** Sorts the members by key, when all have theirs. */
  void sort() {
    starts = new int[size + 1];
    for (int key = 0; key < size; key++) {
      starts[key + 1] = starts[key] + counts[key];
    }
    all = new int[filled];
    int[] free = Arrays.copyOf(starts, size);
    for (int member = 0; member < members; member++) {
      for (int slot = rows[member]; slot < rows[member + 1]; slot++) {
        all[free[slots[slot]]++] = member;
      }
    }
    table = null;
    numbers = null;
    last = null;
  }

  /** How many keys a member has; of the one at hand so far. */
  int keys(int member) {
    return (member < members ? rows[member + 1] : filled) - rows[member];
  }

  /** How many members have the {@code k}th key of a member. */
  int count(int member, int k) {
    return counts[slots[rows[member] + k]];
  }

  /** Where those start, in the order of all, that have its {@code k}th key and stand behind it. */
  int behind(int member, int k) {
    int key = slots[rows[member] + k];
    return Arrays.binarySearch(all, starts[key], starts[key + 1], member) + 1;
  }

  /** Where those end that have the {@code k}th key of a member. */
  int end(int member, int k) {
    return starts[slots[rows[member] + k] + 1];
  }

  /** The member at a place in the order of all. */
  int at(int place) {
    return all[place];
  }

  private int number(long key) {
    int slot = free(key);
    if (numbers[slot] == 0) {
      table[slot] = key;
      numbers[slot] = ++size;
      if (2 * size > table.length) {
        grow();
      }
      return size - 1;
    }
    return numbers[slot] - 1;
  }

  /** Where a key lies, or may be laid. */
  private int free(long key) {
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & (table.length - 1);
    while (numbers[slot] != 0 && table[slot] != key) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] keys = table;
    int[] known = numbers;
    table = new long[2 * keys.length];
    numbers = new int[table.length];
    for (int i = 0; i < keys.length; i++) {
      if (known[i] != 0) {
        int slot = free(keys[i]);
        table[slot] = keys[i];
        numbers[slot] = known[i];
      }
    }
    counts = Arrays.copyOf(counts, table.length);
    last = Arrays.copyOf(last, table.length);
  }
}
