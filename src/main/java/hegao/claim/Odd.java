package hegao.claim;

/** What is odd about some claims, found by looking at more than two figures or at the bare text. */
public enum Odd {
  /** A day that no calendar has: 2月30日. */
  NO_SUCH_DAY,
  /** A five-year plan beside years that are not its own: “十四五”（2020—2025年）. */
  PLAN_YEARS,
  /** A number in a row that headline and body write differently: 第三次彩排, 第二次彩排. */
  TWO_ORDINALS,
  /** A place in a ranking that the values on record do not give. */
  RANK_AGAINST_VALUES,
  /** One person in two offices that nobody holds at once. */
  TWO_SEATS,
  /** One person in two ranks of one body: 部长 and 副部长, 总统 and 总理. */
  TWO_RANKS,
  /** An older figure told as the present one, though a newer one is on record. */
  OLD_FIGURE,
  /** One figure that headline and body tell of two times. */
  TWO_TIMES,
  /** A work told as still to be done after it was told as done. */
  DONE_BEFORE,
  /** A name or set phrase written in two ways. */
  TWO_WORDINGS,
  /** A character that looks like the one that the same phrase has elsewhere. */
  LOOK_ALIKE,
  /** Counts of one deed under two names that a slip of the pen parts. */
  TWIN_COUNTS,
  /** The parts of a goal that fall short of the level it is called by: 千亿级, 500亿元+400亿元. */
  SHORT_OF_LEVEL,
  /** A count of 市级以上 beside one of 省级, which it holds by its words. */
  WIDER_LEVEL
}
