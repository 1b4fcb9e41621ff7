// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.corolle.scene.Anchor;
import org.corolle.scene.Decimals;
import org.corolle.scene.Face;
import org.corolle.scene.Node;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;
import org.corolle.scene.Scene;
import org.corolle.scene.Shape;
import org.junit.jupiter.api.Test;

class SceneJsonTest {

    @Test
    void writesWhatIsNotUsual() {
        Node node = new Node("card:1", "1", "card", 1.006, 2, 3.14159, 4, "Un \"don\"",
                Map.of("text", "don", "kind", "IDEA"),
                List.of(new Shape.Box(1, 2, 3, 4, 5, new Paint("#ffffff", "#000000", 2, List.of(6.0, 4.0),
                Pattern.WAVES, 0.5)),
                        new Shape.Text(1, 2, 30.128, 16, Face.BOLD_ITALIC, "#111111", Anchor.END, 90, "don"),
                        new Shape.Icon("leaf", 0, 0, 24, "#222222")));

        assertEquals("""
                {"title":"Été","width":1920,"height":1080,"background":"#ffffff","nodes":[\
                {"id":"card:1","el":"1","part":"card","x":1.01,"y":2,"w":3.14,"h":4,"label":"Un \\"don\\"",\
                "data":{"kind":"IDEA","text":"don"},"s":[\
                {"k":"box","x":1,"y":2,"w":3,"h":4,"r":5,\
                "p":{"f":"#ffffff","s":"#000000","w":2,"d":[6,4],"pt":"waves","o":0.5}},\
                {"k":"text","x":1,"y":2,"w":30.13,"z":16,"f":"bold-italic","c":"#111111","a":"end","r":90,"t":"don"},\
                {"k":"icon","n":"leaf","x":0,"y":0,"z":24,"c":"#222222"}]}]}""",
                SceneJson.text(new Scene("Été", 1920, 1080, "#ffffff", List.of(node))));
    }

    @Test
    void leavesOutWhatIsUsual() {
        Node node = new Node("a", "", "zone", 0, 0, 1, 1, "", Map.of(), List.of(
                new Shape.Box(0, 0, 1, 1, 0, Paint.fill("")), new Shape.Path("M0 0", Paint.fill("#ffffff")),
                new Shape.Text(0, 0, 1, 16, Face.REGULAR, "#000000", Anchor.START, 0, "a")));

        assertEquals("""
                {"id":"a","part":"zone","x":0,"y":0,"w":1,"h":1,"s":[{"k":"box","w":1,"h":1},\
                {"k":"path","d":"M0 0","p":{"f":"#ffffff"}},\
                {"k":"text","x":0,"y":0,"w":1,"z":16,"c":"#000000","t":"a"}]}""",
                SceneJson.text(new Scene("", 1, 1, "#ffffff", List.of(node))).replaceAll(".*nodes\":\\[(.*)]}", "$1"));
    }

    @Test
    void writesNumbersShort() {
        assertEquals(List.of("0", "12", "0.5", "0.05", "-3.25", "0", "1920", "100000000"),
                List.of(0.0, 12.0, 0.5, 0.05, -3.25, -0.001, 1919.999, 1e8).stream().map(Decimals::of).toList());
    }
}
