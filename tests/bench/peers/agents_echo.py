"""The Microsoft 365 Agents SDK's echo as in its quickstart, with its endpoints at stand-ins.

Two things differ from the sample, both because there is no network: where signing keys come
from, and MSAL's instance discovery, which would ask the public cloud.
"""

import functools
import os

import msal
from aiohttp import web
from microsoft_agents.activity import load_configuration_from_env
from microsoft_agents.authentication.msal import MsalConnectionManager
from microsoft_agents.hosting.aiohttp import (
    CloudAdapter,
    jwt_authorization_middleware,
    start_agent_process,
)
from microsoft_agents.hosting.core import (
    AgentApplication,
    Authorization,
    MemoryStorage,
    TurnContext,
    TurnState,
)
from microsoft_agents.hosting.core.authorization.jwt import jwt_token_validator

msal.ConfidentialClientApplication.__init__ = functools.partialmethod(
    msal.ConfidentialClientApplication.__init__, instance_discovery=False
)
jwt_token_validator.BOTFRAMEWORK_JWKS_URIS = {
    "https://api.botframework.com": os.environ["JWKS_URL"],
}
CONNECTION = "CONNECTIONS__SERVICE_CONNECTION__SETTINGS__"

settings = load_configuration_from_env(
    {
        f"{CONNECTION}CLIENTID": os.environ["APP_ID"],
        f"{CONNECTION}CLIENTSECRET": os.environ["APP_PASSWORD"],
        f"{CONNECTION}TENANTID": os.environ["TENANT_ID"],
        f"{CONNECTION}AUTHORITY": os.environ["LOGIN_URL"],
    }
)
storage = MemoryStorage()
connections = MsalConnectionManager(**settings)
adapter = CloudAdapter(connection_manager=connections)
agent = AgentApplication[TurnState](
    storage=storage,
    adapter=adapter,
    authorization=Authorization(storage, connections, **settings),
    **settings,
)


@agent.activity("message")
async def echo(context: TurnContext, _: TurnState) -> None:
    """Say what was heard."""
    await context.send_activity(f"you said: {context.activity.text}")


async def messages(request: web.Request) -> web.Response:
    """Take an activity."""
    return await start_agent_process(request, agent, adapter)


app = web.Application(middlewares=[jwt_authorization_middleware])
app.router.add_post("/api/messages", messages)
app["agent_configuration"] = connections.get_default_connection_configuration()
app["agent_app"] = agent
app["adapter"] = adapter
web.run_app(app, host="127.0.0.1", port=int(os.environ["PORT"]), print=None, access_log=None)
