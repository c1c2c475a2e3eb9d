# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that always says the same: the bytes a client has to read are then known to the last one."""
import contextlib
import selectors
import socket
import threading


def answer(body, kind="text/plain"):
    head = f"HTTP/1.1 200 OK\r\nServer: responder\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


@contextlib.contextmanager
def responder(response):
    """Answers every request, which has to lie in one piece and have no body, with `response`; yields the base URL."""
    with socket.socket() as listener, selectors.DefaultSelector() as selector:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", 0))
        listener.listen(4096)
        selector.register(listener, selectors.EVENT_READ)
        ending = threading.Event()
        thread = threading.Thread(target=serve, args=(selector, listener, response, ending))
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            ending.set()
            thread.join()


def serve(selector, listener, response, ending):
    while not ending.is_set():
        for key, _events in selector.select(timeout=0.1):
            if key.fileobj is listener:
                connection, _address = listener.accept()
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                selector.register(connection, selectors.EVENT_READ)
                continue
            with contextlib.suppress(ConnectionError):
                if key.fileobj.recv(65536):
                    key.fileobj.sendall(response)
                    continue
            selector.unregister(key.fileobj)
            key.fileobj.close()
    for key in list(selector.get_map().values()):
        if key.fileobj is not listener:
            key.fileobj.close()
