/** An article → the bodies, companies, villages and teams whose names it teaches. */
package hegao.bind.name;
