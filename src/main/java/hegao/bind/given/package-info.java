/** An article as the stages before leave it: what binding starts from. */
package hegao.bind.given;
