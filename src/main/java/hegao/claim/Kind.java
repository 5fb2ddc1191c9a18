package hegao.claim;

/** Kinds of claim. */
public enum Kind {
  /** A number with a unit. */
  QUANTITY,
  /** A rate of change: 同比增长26.7%. */
  GROWTH,
  /** A share or rate: 占78%. */
  SHARE,
  /** 每9辆有1辆. */
  RATIO,
  /** 2.4倍. */
  MULTIPLE,
  /** 第三. */
  RANK,
  /** An event's day. */
  DATE,
  /** A person's office. */
  POST,
  /** A name or set phrase whose wording is in question; value = as written. */
  TERM
}
