"""A small Microsoft 365 of our own: login, Graph and SharePoint on this computer only.

It is a reading of the public documentation of those services and knows nothing of the
bot: the two meet over HTTPS, so whatever works here was said on the wire.
"""

from bot.sandbox.faults import Fault
from bot.sandbox.people import demo_tenant
from bot.sandbox.person import SandboxPerson
from bot.sandbox.server import Sandbox, hang_up, respond, running_sandbox
from bot.sandbox.tenant import Tenant
from bot.sandbox.wire import RequestSeen

__all__ = [
    "Fault",
    "RequestSeen",
    "Sandbox",
    "SandboxPerson",
    "Tenant",
    "demo_tenant",
    "hang_up",
    "respond",
    "running_sandbox",
]
