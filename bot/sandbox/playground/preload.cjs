// Preloaded into the Agents Playground, which would otherwise listen on every interface:
// what listens on a port does so on 127.0.0.1, nothing connects beyond this machine, and
// it ends with the program that started it, however that one ended.
const net = require("node:net");

const HOST = "127.0.0.1";
const isHere = (host) => !host || host === "localhost" || host === "::1" || /^127\./.test(host);

process.stdin.on("close", () => process.exit()).resume();

const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (first, ...rest) {
  if (typeof first === "number" || typeof first === "string") {
    const callback = rest.find((argument) => typeof argument === "function");
    return listen.call(this, { port: Number(first), host: HOST }, callback);
  }
  return listen.call(this, first?.port === undefined ? first : { ...first, host: HOST }, ...rest);
};

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...given) {
  const first = Array.isArray(given[0]) ? given[0][0] : given[0];
  const host = typeof first === "object" ? first.host : given[1];
  if (first?.path || isHere(typeof host === "string" ? host : undefined)) {
    return connect.apply(this, given);
  }
  const refused = Object.assign(new Error(`not beyond this machine: ${host}`), { code: "ENETUNREACH" });
  process.nextTick(() => this.destroy(refused));
  return this;
};
