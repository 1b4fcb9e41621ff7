// SPDX-License-Identifier: EPL-2.0
/**
 * Scenes and their differences as JSON.
 *
 * <p>Numbers have two decimals at most. What has its usual value is left out; the usual value stands after "=".
 * <pre>
 * scene  {"title":"…","width":1920,"height":1080,"background":"#ffffff","nodes":[node…]}
 * node   {"id":"card:ID","el":"ID"="","part":"card","x":1,"y":2,"w":3,"h":4,"label":"…"="",
 *         "data":{"name":"value"…}={},"s":[shape…]=[]}       the names in data are sorted
 * box    {"k":"box","x":0=0,"y":0=0,"w":3,"h":4,"r":8=0,"p":paint={}}
 * path   {"k":"path","d":"M0 0L1 1Z","p":paint={}}
 * text   {"k":"text","x":1,"y":2,"w":3,"z":32,"f":face="regular","c":"#000000","a":anchor="start","r":degrees=0,
 *         "d":"rtl"=none,"t":"one line"}                    y is the baseline, w the advance, z the size; "rtl": the
 * line                                                           is read from the right; its anchor is a side all the
 * same icon   {"k":"icon","n":"leaf","x":1,"y":2,"z":24,"c":"#000000"}
 * paint  {"f":"#rrggbb"="","s":"#rrggbb"="","w":width=0,"d":[6,4]=[],"pt":pattern="none","o":0.5=1}
 * face   "regular" "bold" "italic" "bold-italic"; anchor "start" "middle" "end";
 * pattern "none" "stripes" "dots" "grid" "waves"
 * </pre>
 * The difference of two scenes is a set of fields, each left out where it would be empty:
 * <pre>
 * "set":[node…]              whole nodes, new or changed
 * "move":[["id",x,y]…]       nodes of which nothing but their place changed
 * "gone":["id"…]             nodes that are no longer there
 * "after":{"id":"previous"…} the drawing order: each new node and each node that changed its rank, with the node that
 * it                            now follows ("" = it is the first)
 * "size":[w,h],"title":"…","background":"#rrggbb"           all three when one of them changed
 * </pre>
 * To apply it: take away those in gone; take the ids in after out of the order; then put each, in the order given,
 * right behind the node it follows; put the nodes of set in the place of those with the same id; move those in move.
 */
package org.corolle.scene.wire;
