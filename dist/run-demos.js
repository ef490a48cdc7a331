// src/run/demos.ts
var demoTargets = ["demo", "demo:eu", "demo:plans", "demo:m365"];
var isDemo = (target) => demoTargets.includes(target);
function demos() {
  const started = /* @__PURE__ */ new Map();
  return {
    start(target) {
      const demo = started.get(target) ?? import("./demo.js").then(({ startDemo }) => startDemo(target));
      started.set(target, demo);
      return demo;
    },
    policyOf: async (target) => (await import("./demo.js")).demoPolicy(target),
    async close() {
      for (const demo of started.values()) await (await demo).close();
    }
  };
}

export {
  demoTargets,
  isDemo,
  demos
};
