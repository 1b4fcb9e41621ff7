// SPDX-License-Identifier: EPL-2.0
import { Canvas } from "../scene/Canvas";

export const App = () => <Canvas />;
