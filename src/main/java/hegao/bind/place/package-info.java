/** Tokens → places: where a story is set, where disaster struck, what 全省 and 当地 mean. */
package hegao.bind.place;
