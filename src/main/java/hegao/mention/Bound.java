package hegao.mention;

/** What a hedge says of the written figure. */
public enum Bound {
  EXACT,
  /** 约、近、左右、上下. */
  APPROX,
  /** 超、超过、突破、逾、多、余. */
  MORE_THAN,
  /** 以上、至少、不低于、级. */
  AT_LEAST,
  /** 不足、不到、低于. */
  LESS_THAN,
  /** 以下、以内、最多、至多. */
  AT_MOST,
  /** From–to; the quantity has a second value. */
  RANGE
}
